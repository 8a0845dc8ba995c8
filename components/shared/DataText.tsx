import type { ComponentChildren } from 'preact';
import { languageName } from '@/lib/i18n/display-names';
import { labelIn, topicLanguage } from '@/lib/topic/report/label-in';
import type { ReportTopic } from '@/lib/topic/report/topic-report';
import { useTranslation } from './translation';

/** Words of the dataset: they keep their language and direction in an interface of another. */
export function DataText({ children }: { readonly children: ComponentChildren }) {
  return <bdi lang={topicLanguage}>{children}</bdi>;
}

/** A topic's or a part's label, in the reader's language where the data has one. */
export function TopicLabel({ labels }: Pick<ReportTopic, 'labels'>) {
  const { text, language } = labelIn(labels, useTranslation().language);
  return <bdi lang={language}>{text}</bdi>;
}

/** Says in which language topics are written, where it is not the reader's. */
export function DataLanguage() {
  const translator = useTranslation();
  const { t, language } = translator;
  if (language.split('-', 1)[0] === topicLanguage) return null;
  return <>{t('data.language', { language: languageName(topicLanguage, translator) })}</>;
}
