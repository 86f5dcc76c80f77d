export const db = new Map<string, string>();
