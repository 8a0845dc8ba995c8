import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import styles from './Section.module.css';

/** A part that stands under its name until it is opened; nothing of it is made before. */
export function Folded({ name, children }: { readonly name: ComponentChildren; readonly children: ComponentChildren }) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={styles['folded']} onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
      <summary>{name}</summary>
      {opened && children}
    </details>
  );
}
