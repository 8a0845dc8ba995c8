import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { OutwardLink } from './OutwardLink';

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://a.example/', 'not an address', ''])(
  '%j never becomes a link',
  (href) => {
    const { container } = render(<OutwardLink href={href}>text</OutwardLink>);
    expect(container.querySelector('a')).toBeNull();
    expect(container.textContent).toBe('text');
  },
);

test('an address on the web opens apart and tells the site nothing', () => {
  const { container } = render(<OutwardLink href="https://www.xn--bcher-kva.example/a">text</OutwardLink>);
  const link = container.querySelector('a');
  expect(link?.rel).toBe('noopener noreferrer');
  expect(link?.target).toBe('_blank');
  expect(link?.title).toBe('xn--bcher-kva.example');
});
