import type { ComponentChildren } from 'preact';
import styles from './Section.module.css';

interface Props {
  readonly label: ComponentChildren;
  /** What stands at the end of the line: a link, a count. */
  readonly children?: ComponentChildren;
}

/** A section's small heading, and beside it what it leads to. */
export const LabelRow = ({ label, children }: Props) => (
  <div class={styles['labelRow']}>
    <h2 class={styles['label']}>{label}</h2>
    {children !== undefined && <span class={styles['aside']}>{children}</span>}
  </div>
);
