-- Goes round the requests listed in $SPEED_PATHS, one path a line; with $SPEED_BODIES, one JSON body a line, they are POSTs.
-- $SPEED_TOKEN is sent as bearer token, $SPEED_ENCODING as what is accepted. Prints one line that Load.java reads.
local requests, at = {}, 0

local function lines(file)
  local found = {}
  for line in io.lines(file) do found[#found + 1] = line end
  return found
end

function init(args)
  local headers = {}
  local token, bodies = os.getenv("SPEED_TOKEN"), os.getenv("SPEED_BODIES")
  if token then headers["Authorization"] = "Bearer " .. token end
  headers["Accept-Encoding"] = os.getenv("SPEED_ENCODING")
  for _, path in ipairs(lines(os.getenv("SPEED_PATHS"))) do
    if bodies then
      headers["Content-Type"] = "application/json"
      for _, body in ipairs(lines(bodies)) do
        requests[#requests + 1] = wrk.format("POST", path, headers, body)
      end
    else
      requests[#requests + 1] = wrk.format("GET", path, headers)
    end
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("MEASURED %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), e.status + e.connect + e.read + e.write + e.timeout))
end
