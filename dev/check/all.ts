import { spawn } from 'node:child_process';

interface Outcome {
  readonly script: string;
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

const scripts = ['types', 'lint', 'manifest', 'format', 'boundaries', 'unused'];
const atOnce = 2;

function run(script: string): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      resolve({ script, passed: code === 0, output: output.trim(), seconds });
    });
  });
}

function report({ script, passed, output, seconds }: Outcome): void {
  console.log(`${passed ? '✓' : '✗'} ${script} (${seconds.toFixed(1)} s)`);
  if (!passed && output !== '') console.log(output);
}

/** `npm run check [-- names]`: runs every part of the check, two at once, and reports all that failed. */
async function main(names: readonly string[]): Promise<void> {
  const waiting = names.length > 0 ? [...names] : [...scripts];
  const failed: string[] = [];
  const worker = async (): Promise<void> => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
      const outcome = await run(script);
      report(outcome);
      if (!outcome.passed) failed.push(script);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  console.log(failed.length === 0 ? 'check: all passed' : `check: failed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

void main(process.argv.slice(2));
