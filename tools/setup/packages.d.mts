export function whyPackagesAreMissing(folder?: string): string | undefined;
