/** Who may see and change what. */
package org.spoiwo.api.access;
