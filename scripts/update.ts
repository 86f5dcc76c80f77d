// `npm run update`: writes what is found into the fixtures, and the generated files. Read the difference before committing.
import { spawnSync } from 'node:child_process';

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
for (const [program, parameters] of [
  [npx, ['mocha']],
  [npx, ['tsx', 'scripts/generate.ts']],
] as const) {
  const { status } = spawnSync(program, parameters, { stdio: 'inherit', env: { ...process.env, UPDATE: '1' } });
  if (status !== 0) process.exitCode = 1;
}
