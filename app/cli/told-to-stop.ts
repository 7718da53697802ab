const LOOKS_EVERY = 500

/**
 * Waits until the office has to stop: by Ctrl-C or a signal, or because the npm that started it is gone. That one does
 * not always pass signals on: `npm start` and `npx` run a shell between npm and us, and `kill -9` tells nobody.
 *
 * @param parent the process that began us when npm runs us (`bin/set-up/run.mjs` says it); else undefined
 */
export function untilToldToStop(parent: number | undefined): Promise<void> {
  return new Promise((done) => {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
    for (const signal of signals) process.once(signal, () => done())
    if (parent === undefined) return
    const timer = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(timer)
      done()
    }, LOOKS_EVERY)
    timer.unref()
  })
}

/** The process that began us, when npm runs us: said by number, since the programs that we start inherit it. */
export function npmParent(environment: NodeJS.ProcessEnv = process.env): number | undefined {
  const [self, parent] = (environment['GILDE_PARENT'] ?? '').split(' ').map(Number)
  return self === process.pid && parent !== undefined && parent > 1 ? parent : undefined
}
