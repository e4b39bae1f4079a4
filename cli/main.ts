#!/usr/bin/env node
import { exitCodes, interrupt } from './context.js';
import { run } from './program.js';

/** How long a command may take to stop when it is interrupted. */
const patienceMillis = 2_000;

function stop(): void {
  // What listens to the signal stops on the server; the rest ends with the connection.
  interrupt();
  setTimeout(() => process.exit(exitCodes.interrupted), patienceMillis).unref();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop();
    process.once(signal, () => process.exit(exitCodes.interrupted));
  });
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads, such as head, has had enough.
    if (error.code === 'EPIPE') {
      process.exit();
    }
    throw error;
  });
}

process.exitCode = await run(process.argv.slice(2));
