// What a front-end does with the TypeScript client that openapi-generator makes of the contract.
// $SPOIWO_ADDRESS is where the service is, $SPOIWO_TOKEN that of an administrator.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  AgendaItemsApi,
  Configuration,
  ConsultationsApi,
  MeetingsApi,
  NetworksApi,
  OrganizationKind,
  OrganizationsApi,
  ProblemFromJSON,
  ReferenceDataApi,
  ResponseError,
  Visibility,
  type MeetingSummary,
} from './generated/index.js';

const basePath = process.env['SPOIWO_ADDRESS'] ?? '';
const anonymous = new Configuration({ basePath });
const staff = new Configuration({ basePath, accessToken: process.env['SPOIWO_TOKEN'] ?? '' });

async function problemOf(call: Promise<unknown>) {
  try {
    await call;
  } catch (refused) {
    assert.ok(refused instanceof ResponseError);
    const problem = ProblemFromJSON(await refused.response.json());
    assert.equal(problem.status, refused.response.status);
    return problem;
  }
  throw new assert.AssertionError({ message: 'it was not refused' });
}

test('all meetings, page by page', async () => {
  const meetings: MeetingSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await new MeetingsApi(anonymous).listMeetings({ limit: 2, cursor });
    meetings.push(...(page.items ?? []));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  assert.ok(meetings.length >= 5);
  assert.equal(new Set(meetings.map((meeting) => meeting.id)).size, meetings.length);
});

test('one meeting of a region and a year, with its agenda', async () => {
  const api = new MeetingsApi(anonymous);
  const page = await api.listMeetings({
    region: ['PL-28'],
    from: new Date('2016-01-01'),
    to: new Date('2016-12-31'),
  });
  const [first] = page.items ?? [];
  assert.ok(first?.id);
  const meeting = await api.getMeeting({ id: first.id });
  assert.equal(meeting.title, first.title);
  assert.ok((meeting.agenda ?? []).length > 0);
});

test('agenda items by what they are about', async () => {
  const page = await new AgendaItemsApi(anonymous).listAgendaItems({ q: 'ZAZ finanse' });
  assert.equal(page.items?.length, 1);
  assert.match(page.items?.[0]?.title ?? '', /^Sytuacja finansowa/);
});

test('labels in the language of the reader', async () => {
  const api = new ReferenceDataApi(anonymous);
  const polish = await api.getVocabulary({ name: 'organizationKind', acceptLanguage: 'pl' });
  const english = await api.getVocabulary({ name: 'organizationKind', acceptLanguage: 'en' });
  assert.notDeepEqual(polish, english);
});

test('what was read can be put back', async () => {
  const meetings = new MeetingsApi(staff);
  for (const { id } of (await meetings.listMeetings({ limit: 200 })).items ?? []) {
    assert.ok(id);
    const meeting = await meetings.getMeeting({ id });
    const again = await meetings.replaceMeeting({ id, meeting });
    assert.equal(again.meta?.version, meeting.meta?.version, meeting.title ?? id);
  }
  const networks = new NetworksApi(staff);
  for (const { id } of (await networks.listNetworks({ limit: 200 })).items ?? []) {
    assert.ok(id);
    const network = await networks.getNetwork({ id });
    const again = await networks.replaceNetwork({ id, network });
    assert.equal(again.meta?.version, network.meta?.version, network.name ?? id);
  }
});

test('a change, with the tag of what was read', async () => {
  const api = new OrganizationsApi(staff);
  const created = await api.createOrganizationRaw({
    organization: { name: 'Klub Integracji Społecznej, wymyślony', kinds: [OrganizationKind.Kis] },
  });
  const organization = await created.value();
  const id = organization.id ?? '';
  const stale = await problemOf(api.replaceOrganization({ id, organization: { ...organization, locality: 'Olsztyn' } }));
  assert.equal(stale.status, 428);
  const changed = await api.replaceOrganization({
    id,
    organization: { ...organization, locality: 'Olsztyn' },
    ifMatch: created.raw.headers.get('etag') ?? '',
  });
  assert.equal(changed.locality, 'Olsztyn');
  assert.equal(changed.meta?.version, 2);
});

test('problems are typed', async () => {
  const missing = await problemOf(
    new MeetingsApi(anonymous).getMeeting({ id: '01930000-0000-7000-8000-00000000ffff', acceptLanguage: 'en' }),
  );
  assert.equal(missing.status, 404);
  const wrong = await problemOf(new OrganizationsApi(staff).createOrganization({ organization: { name: ' ' } }));
  assert.equal(wrong.status, 400);
  assert.ok(wrong.errors?.some((error) => error.pointer === '/name'));
});

test('somebody comments without an account', async () => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date());
  const consultation = await new ConsultationsApi(staff).createConsultation({
    consultation: {
      title: 'Konsultacje, wymyślone',
      rounds: [{ number: 1, opensOn: today, closesOn: today }],
      meta: { visibility: Visibility.Public },
    },
  });
  const anybody = new ConsultationsApi(anonymous);
  const sent = await anybody.createComment({
    consultationId: consultation.id ?? '',
    comment: { text: 'Za mało miejsc pracy.' },
  });
  const own = await anybody.getOwnComment({ token: sent.receipt?.token ?? '' });
  assert.equal(own.text, 'Za mało miejsc pracy.');
});
