import { expect, it } from 'vitest';
import { arrivalOf } from './arrival-of';

it.each([
  [
    '?state=abc&code=x%2Fy&iss=https%3A%2F%2Fa.example',
    { state: 'abc', code: 'x/y', iss: 'https://a.example' },
  ],
  ['?state=abc&code=x&session_state=z', { state: 'abc', code: 'x' }],
  // Who was refused has no code, whatever stands there.
  ['?state=abc&error=access_denied&error_description=No&code=x', { state: 'abc', error: 'access_denied' }],
  ['', null],
  ['?state=abc', null],
  ['?code=x', null],
  ['?state=a%20b&code=x', null],
  [`?state=abc&code=${'x'.repeat(8001)}`, null],
])('reads %s', (search, arrival) => expect(arrivalOf(search)).toEqual(arrival));
