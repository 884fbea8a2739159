// Runs a command with CHROME_PATH set to a browser that works: node tools/with-browser.mjs <command> [arguments].
import { spawn } from 'node:child_process';
import { chromePath } from './browser.mjs';

const [command, ...parameters] = process.argv.slice(2);
try {
  const CHROME_PATH = await chromePath();
  console.log(`browser: ${CHROME_PATH}`);
  spawn(command, parameters, {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH },
    shell: process.platform === 'win32',
  }).on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
