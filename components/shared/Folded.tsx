import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import styles from './Section.module.css';

interface Props {
  readonly name: ComponentChildren;
  readonly class?: string | undefined;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** A part that stands under its name until it is opened; nothing of it is made before. */
export function Folded({ name, class: look = styles['folded'], onToggle, children }: Props) {
  const [opened, setOpened] = useState(false);
  const toggled = ({ currentTarget: { open } }: { readonly currentTarget: HTMLDetailsElement }): void => {
    setOpened((before) => before || open);
    onToggle?.(open);
  };
  return (
    <details class={look} onToggle={toggled}>
      <summary>{name}</summary>
      {opened && children}
    </details>
  );
}
