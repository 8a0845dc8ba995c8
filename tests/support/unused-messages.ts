/**
 * The keys that stand nowhere in the code, neither whole nor put together in a template, whose variable parts are one
 * name each.
 */
export function unusedMessages(keys: readonly string[], code: readonly string[]): readonly string[] {
  const text = code.join('\n');
  const literals = new Set([...text.matchAll(/['"]([\w.-]+)['"]/gu)].map(([, literal]) => literal));
  const templates = [...text.matchAll(/`([\w-]+\.[^`\s]*\$\{[^`]*)`/gu)].map(([, template = '']) => {
    const parts = template
      .split(/\$\{[^}]*\}/u)
      .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`));
    return new RegExp(`^${parts.join('[\\w-]+')}$`, 'u');
  });
  return keys.filter((key) => !literals.has(key) && !templates.some((template) => template.test(key)));
}
