// Books a room on the simulated OVH with OVH's own client, ends it, and lets itself be refused. Prints what happened as
// one line of JSON. Arguments: the port of a TLS door to the simulator.
const newClient = require('ovh');

const account = 'aa1111111-ovh-1';
const rooms = `/telephony/${account}/conference/0033199000001/rooms`;
const fixed = {
  host: 'localhost',
  port: Number(process.argv[2]),
  appKey: 'switchboard-dev-app',
  appSecret: 'switchboard-dev-secret',
  consumerKey: 'switchboard-dev-consumer',
};
const client = (other) => newClient({ ...fixed, ...other });

async function refusal(promise) {
  try {
    await promise;
    return 'accepted';
  } catch (refused) {
    return `${refused.error} ${refused.message}`;
  }
}

async function journey() {
  const ovh = client({});
  const room = await ovh.requestPromised('POST', rooms, {});
  const path = `${rooms}/${room.roomNumber}`;
  const expirationDate = new Date(Date.now() + 3600 * 1000).toISOString();
  await ovh.requestPromised('PUT', path, {
    pin: '0', expirationDate, recordStatus: false, reportStatus: 'none',
  });
  const filtered = await ovh.requestPromised(
      'GET', `/telephony/${account}/conference/0033199000001/histories`,
      { 'dateBegin.from': '2026-01-01T00:00:00+01:00' });
  const asked = await ovh.requestPromised('POST', '/auth/credential', {
    accessRules: [{ method: 'GET', path: '/telephony' }],
  });
  return {
    room: await ovh.requestPromised('GET', path, {}),
    filtered,
    consumerKey: asked.consumerKey,
    validationUrl: asked.validationUrl,
    wrongSecret: await refusal(client({ appSecret: 'wrong' }).requestPromised('GET', rooms, {})),
    staleClock: await refusal(client({ apiTimeDiff: -600 }).requestPromised('GET', rooms, {})),
  };
}

async function ungranted(consumerKey) {
  const limited = client({ consumerKey });
  return {
    granted: await refusal(limited.requestPromised('GET', '/telephony', {})),
    ungranted: await refusal(limited.requestPromised('GET', rooms, {})),
  };
}

(process.argv[3] ? ungranted(process.argv[3]) : journey())
    .then((seen) => console.log(JSON.stringify(seen)))
    .catch((failed) => { console.error(failed); process.exitCode = 1; });
