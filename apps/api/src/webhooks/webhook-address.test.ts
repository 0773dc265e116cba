import { describe, expect, test } from 'vitest';
import { isForbidden } from './forbidden-addresses.js';
import { webhookAddress } from './webhook-address.js';

/** Ways to write what is not on the internet, and what nobody means. */
const REFUSED = [
  'http://hooks.example.com/',
  'ftp://hooks.example.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://user:secret@hooks.example.com/',
  'https://user@hooks.example.com/',
  'https://hooks.example.com/#part',
  'https://hooks.example.com:80/',
  'https://hooks.example.com:22/',
  'https://hooks.example.com:6379/',
  'https://localhost/',
  'https://LOCALHOST/',
  'https://localhost./',
  'https://api.localhost/',
  'https://intranet/',
  'https://printer.local/',
  'https://vault.internal/',
  'https://nas.home.arpa/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://0x7f.1/',
  'https://①②⑦.⓪.⓪.①/',
  'https://127。0。0。1/',
  'https://0.0.0.0/',
  'https://0/',
  'https://10.0.0.8/',
  'https://172.16.0.1/',
  'https://172.31.255.255/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://100.64.0.1/',
  'https://100.127.255.254/',
  'https://192.0.0.170/',
  'https://198.18.0.1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::ffff:0:127.0.0.1]/',
  'https://[::127.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[64:ff9b:1::a00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:0:7f00:1::]/',
  'https://[fe80::1]/',
  'https://[fc00::1]/',
  'https://[fd00:ec2::254]/',
  'https://[fec0::1]/',
  'https://[ff02::1]/',
  'https://[2001:db8::1]/',
  'https://hooks.example.com /',
  'hooks.example.com',
  '',
];

describe('a webhook is never', () => {
  test.each(REFUSED)('%s', (address) => {
    expect(webhookAddress(address, false)).toBeUndefined();
  });

  test.each(['http://127.1:3000/', 'http://localhost:3000/x', 'http://[::1]:3000/'])(
    '%s, but for who builds one',
    (address) => {
      expect(webhookAddress(address, false)).toBeUndefined();
      expect(webhookAddress(address, true)).toBeDefined();
    },
  );

  test.each([
    'http://10.0.0.1/',
    'http://hooks.example.com/',
    'https://127.0.0.1/',
    'http://localhost.example.com/',
  ])('%s, also not for who builds one', (address) => {
    expect(webhookAddress(address, true)).toBeUndefined();
  });
});

test.each([
  'https://hooks.example.com/cadans?team=1',
  'https://hooks.example.com:8443/',
  'https://HOOKS.Example.com./',
  'https://müller.example/',
  'https://93.184.215.14/',
  'https://172.32.0.1/',
  'https://100.128.0.1/',
  'https://[2a00:1450:400e:80d::200e]/',
])('it may be %s', (address) => {
  expect(webhookAddress(address, false)).toBeDefined();
});

test('what a resolver answers is looked at in the same way', () => {
  for (const address of ['127.0.0.1', '::ffff:10.0.0.1', '169.254.169.254', 'fe80::1%eth0', 'nonsense', ''])
    expect(isForbidden(address), address).toBe(true);
  for (const address of ['93.184.215.14', '2a00:1450:400e:80d::200e'])
    expect(isForbidden(address), address).toBe(false);
});
