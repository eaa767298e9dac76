import { spawnSync } from 'node:child_process';

/** Runs npm and returns its exit code. */
export function runNpm(args, { cwd, quiet = false } = {}) {
  // Under `npm start` this is the npm the reader called; Windows cannot start the other one without a shell.
  const npm = process.env.npm_execpath;
  const options = {
    cwd,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    // News about npm is not what the reader asked for.
    env: { ...process.env, npm_config_update_notifier: 'false' },
  };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return status ?? 1;
}
