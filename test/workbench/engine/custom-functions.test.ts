import { engineFunctions, OMITTED, type CallOptions } from '../../../workbench/engine/custom-functions';
import { CustomFunctionError, type FunctionRuntime } from '../../../workbench/engine/function-runtime';
import type { FunctionMetadata, ParameterMetadata } from '../../../workbench/engine/metadata';
import {
  array,
  BLANK,
  error,
  KIND,
  number,
  string,
  type EngineValue,
  type Scalar,
} from '../../../workbench/engine/values';

const matrix = (name: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name,
  type: 'any',
  dimensionality: 'matrix',
  ...more,
});
const scalar = (name: string, type: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name,
  type,
  ...more,
});
const column = (...cells: Scalar[]) => array(cells.map((cell) => [cell]));

/** One function named TEST, called with engine values. */
function call(
  implementation: (...args: never[]) => unknown,
  parameters: ParameterMetadata[],
  args: EngineValue[],
  options: CallOptions & { returns?: 'matrix' } = {},
) {
  const runtime: FunctionRuntime = {
    functions: new Map([['TEST', implementation as (...args: unknown[]) => unknown]]),
  };
  const description: FunctionMetadata = {
    id: 'TEST',
    name: 'TEST',
    parameters,
    result: options.returns ? { dimensionality: options.returns } : {},
  };
  const log = { calls: new Map<string, number>(), bugs: [] };
  const value = engineFunctions(runtime, { functions: [description] }, log, options).get('TEST')!(args);
  return { value, log };
}

/** What the function was called with, its invocation object left out. */
function received(
  parameters: ParameterMetadata[],
  args: EngineValue[],
  options: CallOptions = {},
): unknown[] | undefined {
  let seen: unknown[] | undefined;
  call(
    (...given: unknown[]) => {
      seen = given.slice(0, -1);
      return 1;
    },
    parameters,
    args,
    options,
  );
  return seen;
}

describe('arguments arrive as Excel hands them over', () => {
  test('a single value for a matrix parameter is a 1×1 matrix', () => {
    expect(received([matrix('m')], [number(5)])).toEqual([[[5]]]);
  });

  test('an empty cell is null on the web and 0 on Windows', () => {
    const range = column(number(1), BLANK);
    expect(received([matrix('m')], [range], { blanks: 'null' })).toEqual([[[1], [null]]]);
    expect(received([matrix('m')], [range], { blanks: 'zero' })).toEqual([[[1], [0]]]);
  });

  test('an argument left out, at the end or between, is null whatever an empty cell is', () => {
    const parameters = [
      scalar('a', 'number'),
      scalar('b', 'number', { optional: true }),
      matrix('c', { optional: true }),
    ];
    expect(received(parameters, [number(1)], { blanks: 'zero' })).toEqual([1, null, null]);
    expect(received(parameters, [number(1), string(OMITTED), number(2)], { blanks: 'zero' })).toEqual([
      1,
      null,
      [[2]],
    ]);
  });

  test('single values are converted to the declared type', () => {
    expect(received([scalar('n', 'number')], [string('12.5')])).toEqual([12.5]);
    expect(received([scalar('n', 'number')], [{ kind: KIND.boolean, value: true }])).toEqual([1]);
    expect(received([scalar('s', 'string')], [number(3)])).toEqual(['3']);
    expect(received([scalar('s', 'string')], [{ kind: KIND.boolean, value: true }])).toEqual(['TRUE']);
    expect(received([scalar('b', 'boolean')], [number(0)])).toEqual([false]);
  });

  test('what cannot be converted is #VALUE! without a call', () => {
    const { value, log } = call(() => 1, [scalar('n', 'number')], [string('many')]);
    expect(value).toEqual(error('#VALUE!'));
    expect(log.calls.size).toBe(0);
  });

  test('an error in an argument or in a range is passed on without a call', () => {
    const failed = error('#N/A', 'no rating');
    for (const arg of [failed, column(number(1), failed)]) {
      const { value, log } = call(() => 1, [matrix('m')], [arg]);
      expect(value).toBe(failed);
      expect(log.calls.size).toBe(0);
    }
  });

  test('the invocation object comes last', () => {
    let last: unknown;
    call((_: never, invocation: never) => ((last = invocation), 1), [scalar('n', 'number')], [number(1)]);
    expect(last).toEqual({ functionName: 'TEST' });
  });
});

describe('the number of arguments', () => {
  const parameters = [
    scalar('a', 'number'),
    scalar('b', 'number'),
    scalar('c', 'number', { optional: true }),
  ];

  test.each([[[number(1)]], [[number(1), number(2), number(3), number(4)]]])(
    'must be what the function takes (%#)',
    (args) => {
      const { value } = call(() => 1, parameters, args);
      expect(value).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('2 to 3 arguments') });
    },
  );

  test('a required one that is left out is named', () => {
    const { value } = call(() => 1, parameters, [number(1), string(OMITTED), number(3)]);
    expect(value).toMatchObject({
      code: '#VALUE!',
      message: 'The argument b is left out; this function needs it.',
    });
  });

  test('is said in the display language', () => {
    const { value } = call(() => 1, parameters, [], { language: 'de' });
    expect(value).toMatchObject({ message: 'Diese Funktion nimmt 2 bis 3 Argumente, nicht 0.' });
  });
});

describe('a range where one value is expected', () => {
  const double = (n: never) => (n as number) * 2;

  test('calls the function once per cell', () => {
    const { value, log } = call(double, [scalar('n', 'number')], [column(number(1), number(2))]);
    expect(value).toEqual(column(number(2), number(4)));
    expect(log.calls.get('TEST')).toBe(2);
  });

  test('keeps an error to its own cell', () => {
    const range = column(number(1), string('x'), error('#N/A'));
    const { value } = call(double, [scalar('n', 'number')], [range]);
    expect(value).toEqual(column(number(2), error('#VALUE!'), error('#N/A')));
  });

  test('repeats single rows and columns; what is missing is #N/A', () => {
    const add = (a: never, b: never) => (a as number) + (b as number);
    const parameters = [scalar('a', 'number'), scalar('b', 'number')];
    const row = array([[number(10), number(20)]]);
    expect(call(add, parameters, [column(number(1), number(2)), row]).value).toEqual(
      array([
        [number(11), number(21)],
        [number(12), number(22)],
      ]),
    );
    expect(
      call(add, parameters, [column(number(1), number(2)), column(number(1), number(2), number(3))]).value,
    ).toEqual(column(number(2), number(4), error('#N/A')));
  });
});

describe('results', () => {
  const returned = (result: unknown, returns?: 'matrix') =>
    call(() => result, [], [], returns ? { returns } : {});

  test('null shows as 0, also within a matrix', () => {
    expect(returned(null).value).toEqual(number(0));
    expect(returned([[null, 'a']], 'matrix').value).toEqual(array([[number(0), string('a')]]));
  });

  test('numbers no cell can hold are #NUM!', () => {
    expect(returned(NaN).value).toEqual(error('#NUM!'));
    expect(returned(Infinity).value).toEqual(error('#NUM!'));
  });

  test('errors within a matrix stay in their cells with their text', () => {
    const { value } = returned([[1], [new CustomFunctionError('#N/A', '2 of 5 rated')]], 'matrix');
    expect(value).toEqual(column(number(1), error('#N/A', '2 of 5 rated')));
  });

  test.each([
    ['#VALUE!', 'a reason', 'a reason'],
    ['#N/A', 'a reason', 'a reason'],
    ['#NUM!', 'a reason', undefined],
    ['#DIV/0!', 'a reason', undefined],
  ])('of a thrown %s Excel shows the text only where it can', (code, message, shown) => {
    const { value, log } = call(
      () => {
        throw new CustomFunctionError(code, message);
      },
      [],
      [],
    );
    expect(value).toEqual(shown ? error(code, shown) : error(code));
    expect(log.bugs).toEqual([]);
  });

  test('a code that functions may not give becomes #VALUE!', () => {
    expect(returned(new CustomFunctionError('#REF!')).value).toEqual(error('#VALUE!'));
  });

  test('any other exception is #VALUE! and a bug', () => {
    const exception = new TypeError('x is undefined');
    const { value, log } = call(
      () => {
        throw exception;
      },
      [],
      [],
    );
    expect(value).toEqual(error('#VALUE!'));
    expect(log.bugs).toEqual([{ id: 'TEST', exception }]);
  });

  test('ragged and empty matrices are #VALUE!', () => {
    expect(returned([[1], [1, 2]], 'matrix').value).toEqual(error('#VALUE!'));
    expect(returned([], 'matrix').value).toEqual(error('#VALUE!'));
  });

  test('a shape other than declared is #VALUE! and a bug', () => {
    for (const { value, log } of [returned([[1]]), returned(1, 'matrix')]) {
      expect(value).toEqual(error('#VALUE!'));
      expect(log.bugs).toHaveLength(1);
    }
  });
});
