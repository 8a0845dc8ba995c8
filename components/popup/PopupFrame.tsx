import type { ComponentChildren } from 'preact';
import styles from './PopupFrame.module.css';

interface Props {
  readonly state: string;
  readonly bar: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The bar on top and the place for the report; its size is the same in every state. */
export function PopupFrame({ state, bar, children }: Props) {
  return (
    <>
      {bar}
      <main class={styles['main']} data-state={state} aria-busy={state === 'reading'}>
        {children}
      </main>
    </>
  );
}
