import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clearTimeout as stopTimer, setInterval, clearInterval, setTimeout as startTimer } from 'node:timers'
import { sourceFolder } from './source-folder.ts'

/** Why no answer came: over the time limit, over the memory limit, or the process died. */
export type ChildFailure = 'time' | 'memory' | 'crash'

/** A piece of work that the child process did not finish. */
export class ChildError extends Error {
  readonly reason: ChildFailure
  constructor(reason: ChildFailure, message: string) {
    super(message)
    this.name = 'ChildError'
    this.reason = reason
  }
}

export type ChildSettings = {
  /** The file that is run, from the folder `app/platform`, by Node as it stands. */
  readonly file: string
  /** Pieces of work after which the process is replaced. */
  readonly recycleAfter: number
  /** Milliseconds without work after which it goes away and gives its memory back. */
  readonly idleAfter: number
  /** Milliseconds that one piece may take. */
  readonly limit: number
  /** Bytes of memory above which it is ended; watched where the system tells (Linux). */
  readonly memory: number
  /** How often a piece is given to a fresh process before it is said to fail. One unless it is told. */
  readonly tries?: number
}

/** What asks for something from the internet finds a closed door: a template for a package, a file for a picture. */
const CLOSED_DOOR = 'http://127.0.0.1:9'
const NO_NETWORK = { HTTP_PROXY: CLOSED_DOOR, HTTPS_PROXY: CLOSED_DOOR, ALL_PROXY: CLOSED_DOOR, NO_PROXY: '' }

/** How often the memory is looked at while there is work. */
const LOOK = 100

/**
 * A child process that does work which could leak, hang or crash, one piece at a time and in order of asking. It starts
 * at the first piece, is replaced every `recycleAfter` pieces and goes away when idle. It keeps no program alive and
 * gets nothing of our environment: no passwords, no keys, no way to the internet. What fails is not tried again unless
 * it is told (`tries`): who hands a bad file to it once would hand it twice.
 */
export class ChildWorker<Job extends object, Answer> {
  readonly #settings: ChildSettings
  #child: ChildProcess | undefined
  #done = 0
  #last: Promise<unknown> = Promise.resolve()
  #idle: NodeJS.Timeout | undefined

  constructor(settings: ChildSettings) {
    this.#settings = settings
  }

  /** The process that works now, for who wants to measure it; undefined when there is none. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** @throws ChildError */
  ask(job: Job): Promise<Answer> {
    const answer = this.#last.then(() => this.#askInTurn(job))
    this.#last = answer.catch(() => undefined)
    return answer
  }

  /** Ends the process. A later `ask` starts a new one. */
  stop(): void {
    stopTimer(this.#idle)
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  async #askInTurn(job: Job): Promise<Answer> {
    for (let left = this.#settings.tries ?? 1; ; left--) {
      try {
        return await this.#askOnce(job)
      } catch (error) {
        if (left <= 1 || !(error instanceof ChildError)) throw error
      }
    }
  }

  async #askOnce(job: Job): Promise<Answer> {
    stopTimer(this.#idle)
    const child = (this.#child ??= this.#start())
    child.ref()
    child.channel?.ref()
    try {
      return await answerOf<Answer>(child, job, this.#settings)
    } catch (error) {
      this.stop()
      throw error
    } finally {
      this.#rest()
    }
  }

  #rest(): void {
    const child = this.#child
    if (!child) return
    this.#done += 1
    if (this.#done >= this.#settings.recycleAfter) return this.stop()
    child.unref()
    child.channel?.unref()
    this.#idle = startTimer(() => this.stop(), this.#settings.idleAfter)
    this.#idle.unref()
  }

  #start(): ChildProcess {
    this.#done = 0
    const child = fork(join(sourceFolder(), 'platform', this.#settings.file), [], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...NO_NETWORK },
    })
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined
    })
    return child
  }
}

function answerOf<Answer>(
  child: ChildProcess,
  job: object,
  { limit, memory }: ChildSettings,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const fail = (reason: ChildFailure, message: string): void => reject(new ChildError(reason, message))
  const onAnswer = (answer: unknown): void => resolve(answer as Answer)
  const onExit = (code: number | null, signal: string | null): void =>
    fail('crash', `the process ended (${signal ?? code})`)
  const timer = startTimer(() => fail('time', `no answer within ${limit / 1000} seconds`), limit)
  const watch = setInterval(() => {
    if (memoryOf(child) > memory) fail('memory', `more than ${memory / 1_048_576} MB`)
  }, LOOK)
  child.once('message', onAnswer).once('exit', onExit)
  child.send(job, (error) => error && fail('crash', error.message))
  return promise.finally(() => {
    stopTimer(timer)
    clearInterval(watch)
    child.off('message', onAnswer).off('exit', onExit)
  })
}

/** What a process holds now, in bytes; 0 where the system does not tell. */
export function memoryOf({ pid }: Pick<ChildProcess, 'pid'>): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4096
  } catch {
    return 0
  }
}
