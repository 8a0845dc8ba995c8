import type { ComponentChildren } from 'preact';
import styles from './Section.module.css';

/** A state that is not a report: what is the matter, and a way on. */
export function Message({
  heading,
  text,
  children,
}: {
  readonly heading: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <section class={styles['section']} role="status">
      <h1>{heading}</h1>
      <p class={styles['quiet']}>{text}</p>
      {children}
    </section>
  );
}
