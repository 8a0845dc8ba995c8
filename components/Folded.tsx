import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import styles from './Section.module.css';

interface Props {
  readonly name: ComponentChildren;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

/** A part that stands under its name until it is opened; nothing of it is made before. */
export function Folded({ name, class: look = styles['folded'], children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={look} onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
      <summary>{name}</summary>
      {opened && children}
    </details>
  );
}
