/** One row per query parameter: its value and the type it is parsed as. */
import { parseParameter } from './parameters.ts';

interface ParameterFormProps {
  /** In the order of the query. */
  readonly names: readonly string[];
  readonly typed: Readonly<Record<string, string>>;
  /** Server errors by parameter name. */
  readonly refused: Readonly<Record<string, string>>;
  /** Whether to mark missing values: after Run was pressed. */
  readonly strict: boolean;
  onType(name: string, text: string): void;
  onDrop(name: string): void;
}

export function ParameterForm({ names, typed, refused, strict, onType, onDrop }: ParameterFormProps) {
  const unused = Object.keys(typed).filter((name) => !names.includes(name));
  if (names.length === 0 && unused.length === 0) return null;
  return (
    <section className="console-parameters" aria-labelledby="console-parameters">
      <h3 id="console-parameters">Parameters</h3>
      {names.map((name, index) => (
        <Parameter
          key={name}
          id={`console-parameter-${index}`}
          name={name}
          text={typed[name] ?? ''}
          refused={refused[name]}
          strict={strict}
          onType={(text) => onType(name, text)}
        />
      ))}
      {unused.map((name) => (
        <p key={name} className="console-unused">
          <code>${name}</code> is not used in the query and is not sent.{' '}
          <button type="button" className="link" onClick={() => onDrop(name)}>
            Remove
          </button>
        </p>
      ))}
    </section>
  );
}

interface ParameterProps {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly refused: string | undefined;
  readonly strict: boolean;
  onType(text: string): void;
}

function Parameter({ id, name, text, refused, strict, onType }: ParameterProps) {
  const read = parseParameter(text);
  const empty = text.trim() === '';
  const fault = refused ?? ('fault' in read && (strict || !empty) ? read.fault : undefined);
  return (
    <div className="console-parameter">
      <label htmlFor={id}>
        <code>${name}</code>
      </label>
      <input
        id={id}
        value={text}
        placeholder="text, 42, [1, 2], date('2019-04-25')"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-is`}
        onChange={(event) => onType(event.target.value)}
      />
      <span id={`${id}-is`} className={fault === undefined ? 'muted' : 'console-error'}>
        {fault ?? ('type' in read ? read.type : 'no value')}
      </span>
    </div>
  );
}
