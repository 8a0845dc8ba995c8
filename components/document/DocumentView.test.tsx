import { fireEvent, render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import en from '@/public/locales/en.json';
import { pdfProblems } from '@/lib/pdf/pdf-problem';
import type { DocumentState } from './document-state';
import { DocumentView } from './DocumentView';

const show = (state: DocumentState) => {
  const actions = { onFile: vi.fn(), onRead: vi.fn(), onCancel: vi.fn() };
  return { ...render(<DocumentView state={state} today="2026-11-24" {...actions} />), ...actions };
};

test.each(pdfProblems)('the problem "%s" has a message, and another file can be chosen', (problem) => {
  const { getByText, getByLabelText } = show({ kind: 'problem', problem, status: 418, name: 'reports.example' });
  const message = en[`pdf.problem.${problem}`].replace('{name}', 'reports.example').replace('{status}', '418');
  expect(getByText(message)).toBeTruthy();
  expect(getByLabelText(/Choose a PDF/u)).toBeTruthy();
});

test('what is asked of whom stands beside the button, and nothing happens before it is pressed', () => {
  const { getByRole, getByText, onRead } = show({ kind: 'offer', host: 'reports.example', isRefused: false });
  expect(getByText(/downloads the file from reports\.example again, using your cookies/u)).toBeTruthy();
  expect(onRead).not.toHaveBeenCalled();
  fireEvent.click(getByRole('button', { name: 'Read as PDF' }));
  expect(onRead).toHaveBeenCalledOnce();
});

test('a reading shows how far it is and can be stopped', () => {
  const { getByRole, onCancel } = show({ kind: 'reading', name: 'a.pdf', step: 'pages', done: 7, of: 61 });
  expect(getByRole('progressbar', { name: 'Reading page 7 of 61' })).toHaveProperty('value', 7);
  fireEvent.click(getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledOnce();
});

test('a file that is dropped anywhere on the page is taken', () => {
  const { container, onFile } = show({ kind: 'choose' });
  const file = new File(['%PDF-'], 'a.pdf');
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(drop, { dataTransfer: { files: [file] } });
  container.firstElementChild?.dispatchEvent(drop);
  expect(onFile).toHaveBeenCalledWith(file);
  expect(drop.defaultPrevented, 'the browser does not open the file instead').toBe(true);
});
