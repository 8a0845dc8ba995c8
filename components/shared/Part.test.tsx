import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Part } from './Part';

function Broken(): never {
  throw new URIError('URI malformed');
}

test('a part that cannot be shown says so, and costs no other part', () => {
  const { container, getByRole } = render(
    <main>
      <Part>
        <p>before</p>
      </Part>
      <Part>
        <Broken />
      </Part>
      <Part>
        <p>after</p>
      </Part>
    </main>,
  );
  expect(container.textContent).toMatch(/^before.*after$/u);
  expect(getByRole('alert').textContent).toMatch(/could not be shown.*URI malformed/u);
});
