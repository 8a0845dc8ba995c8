import { Fragment, type ComponentChildren } from 'preact';

interface Props {
  /** A message that still has its placeholders: `Owned by {owner}`. */
  readonly message: string;
  readonly parts: Readonly<Record<string, ComponentChildren>>;
}

/** A message with elements in the places of its parameters, in the order of the reader's language. */
export const Rich = ({ message, parts }: Props) => (
  <>
    {message.split(/\{(\w+)\}/u).map((piece, at) => (
      <Fragment key={piece}>{at % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)}</Fragment>
    ))}
  </>
);
