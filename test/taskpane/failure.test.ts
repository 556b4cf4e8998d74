/** What the pane makes of an error. */
import { failureOf } from '../../src/taskpane/failure';
import { ProgrammeError } from '../../src/workbook/errors';

afterEach(() => jest.restoreAllMocks());

test.each([
  { code: 'unexpected', online: true, said: 'unexpected' },
  { code: 'unexpected', online: false, said: 'connection' },
  { code: 'editing', online: false, said: 'editing' },
] as const)('$code while the browser is online: $online, is said to be $said', ({ code, online, said }) => {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  expect(failureOf(new ProgrammeError(code, true))).toMatchObject({ code: said, undone: true });
});
