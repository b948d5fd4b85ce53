/** Segmented control: a row of toggle buttons, one of which is pressed. */
interface SegmentedControlProps<T extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [value: T, text: string])[];
  readonly chosen: T;
  onChoose(value: T): void;
}

export function SegmentedControl<T extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: SegmentedControlProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a form's manners
    <span className="segments" role="group" aria-label={label}>
      {choices.map(([value, text]) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {text}
        </button>
      ))}
    </span>
  );
}
