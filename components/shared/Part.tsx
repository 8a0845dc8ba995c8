import { Component, type ComponentChildren } from 'preact';
import styles from './Section.module.css';
import { Translation } from './translation';

interface Props {
  readonly children: ComponentChildren;
}
interface State {
  readonly error?: string;
}

/** A part that fails by itself: the other parts stay, and the reader is told that one is missing. */
export class Part extends Component<Props, State> {
  override state: State = {};

  static override getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error.message : String(error) };
  }

  override render({ children }: Props, { error }: State): ComponentChildren {
    if (error === undefined) return children;
    return (
      <Translation.Consumer>
        {({ t }) => (
          <section role="alert" class={styles['section']}>
            <p>{t('failed.shown')}</p>
            <p class={styles['quiet']}>
              <bdi>{error}</bdi>
            </p>
          </section>
        )}
      </Translation.Consumer>
    );
  }
}
