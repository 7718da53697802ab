import { fork, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as startTimer, clearTimeout as stopTimer } from 'node:timers'
import type { Day } from '../values/day.ts'
import type { PdfAnswer, PdfAttachment, PdfImage, PdfJob } from './pdf-job.ts'
import { sourceFolder } from './source-folder.ts'

export type { PdfAttachment, PdfImage } from './pdf-job.ts'

export type PdfRequest = {
  /** Typst source: one of ours by `documentTemplate`, or a co-op's own. */
  readonly template: string
  /** What the template reads as `json(bytes(sys.inputs.data))`. Plain JSON: a bigint in it throws. */
  readonly data: unknown
  /** The date in the file's properties. Fixed by the caller, so the same facts give the same bytes. */
  readonly on: Day
  readonly attachments?: readonly PdfAttachment[]
  readonly images?: readonly PdfImage[]
}

/**
 * Why no document came. `template`: the template or a picture is wrong, and trying again will not help.
 * `time`: twice over the time limit. `crash`: the renderer died twice.
 */
export type PdfFailure = 'template' | 'time' | 'crash'

/** A document that could not be made; the message says where in the template, in English. */
export class PdfError extends Error {
  readonly reason: PdfFailure
  constructor(reason: PdfFailure, message: string) {
    super(message)
    this.name = 'PdfError'
    this.reason = reason
  }
}

export type PdfSettings = {
  /** Documents after which the process is replaced: Typst keeps about half a megabyte of each. */
  readonly recycleAfter: number
  /** Milliseconds without work after which the process goes away and gives its memory back. */
  readonly idleAfter: number
  /** Milliseconds that one attempt may take. */
  readonly limit: number
}

const DEFAULTS: PdfSettings = { recycleAfter: 400, idleAfter: 60_000, limit: 15_000 }

/**
 * Makes PDF/A-3a documents (tagged, archivable, with attachments) in a child process, one at a time
 * and in order of asking. The child starts at the first document, is replaced every `recycleAfter`
 * documents and goes away when idle. It keeps no program alive. A crash or an overrun costs one retry
 * on a fresh child and never the documents that wait behind it.
 */
export class PdfRenderer {
  readonly #settings: PdfSettings
  #child: ChildProcess | undefined
  #rendered = 0
  #last: Promise<unknown> = Promise.resolve()
  #idle: NodeJS.Timeout | undefined

  constructor(settings: Partial<PdfSettings> = {}) {
    this.#settings = { ...DEFAULTS, ...settings }
  }

  /** The process that renders now, for who wants to measure it; undefined when there is none. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  /**
   * @returns the bytes of the PDF
   * @throws PdfError, TypeError when `data` is not plain JSON
   */
  async render(request: PdfRequest): Promise<Uint8Array> {
    const job = jobOf(request)
    const result = this.#last.then(() => this.#renderWithRetry(job))
    this.#last = result.catch(() => undefined)
    return result
  }

  /** Ends the child process. A later `render` starts a new one. */
  stop(): void {
    stopTimer(this.#idle)
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  async #renderWithRetry(job: PdfJob): Promise<Uint8Array> {
    try {
      return await this.#renderOnce(job)
    } catch (error) {
      if (error instanceof PdfError && error.reason !== 'template') return this.#renderOnce(job)
      throw error
    }
  }

  async #renderOnce(job: PdfJob): Promise<Uint8Array> {
    stopTimer(this.#idle)
    const child = (this.#child ??= this.#start())
    child.ref()
    child.channel?.ref()
    try {
      const answer = await ask(child, job, this.#settings.limit)
      if (!answer.ok) throw new PdfError('template', answer.message)
      return answer.bytes
    } catch (error) {
      if (!(error instanceof PdfError && error.reason === 'template')) this.stop()
      throw error
    } finally {
      this.#rest()
    }
  }

  /** Between documents: replace a child that has done its share, and let an unused one go. */
  #rest(): void {
    const child = this.#child
    if (!child) return
    this.#rendered += 1
    if (this.#rendered >= this.#settings.recycleAfter) return this.stop()
    child.unref()
    child.channel?.unref()
    this.#idle = startTimer(() => this.stop(), this.#settings.idleAfter)
    this.#idle.unref()
  }

  #start(): ChildProcess {
    this.#rendered = 0
    const child = fork(join(sourceFolder(), 'platform', 'pdf-child.ts'), [], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // A template that asks for a package from the internet finds a closed door; nothing of our own
      // environment (passwords, keys) is handed to the process that runs other people's templates.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...NO_NETWORK },
    })
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined
    })
    return child
  }
}

/** The one renderer of this process. */
const renderer = new PdfRenderer()

/**
 * Makes a PDF/A-3a document of a Typst template and its data.
 *
 * The data reach the template as one JSON text and are never part of its source, so nothing that a
 * person typed can be a command. Letters that the font lacks become □.
 *
 * @throws PdfError
 */
export function renderPdf(request: PdfRequest): Promise<Uint8Array> {
  return renderer.render(request)
}

/** Ends the renderer of this process; the next document starts it again. */
export function stopPdfRenderer(): void {
  renderer.stop()
}

/** The Typst source of a template of our own. */
export async function documentTemplate(
  name:
    | 'invoice'
    | 'letter'
    | 'sign-in-card'
    | 'statement'
    | 'annual-account'
    | 'participants'
    | 'contract'
    | 'week-letter'
    | 'portfolio',
): Promise<string> {
  return readFile(join(sourceFolder(), 'documents', `${name}.typ`), 'utf8')
}

const CLOSED_DOOR = 'http://127.0.0.1:9'
const NO_NETWORK = { HTTP_PROXY: CLOSED_DOOR, HTTPS_PROXY: CLOSED_DOOR, ALL_PROXY: CLOSED_DOOR, NO_PROXY: '' }

function jobOf(request: PdfRequest): PdfJob {
  for (const { name } of [...(request.attachments ?? []), ...(request.images ?? [])]) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/.test(name)) throw new RangeError(`not a file name: ${name}`)
  }
  return {
    template: request.template,
    data: JSON.stringify(request.data),
    timestamp: Date.parse(request.on) / 1000,
    attachments: request.attachments ?? [],
    images: request.images ?? [],
  }
}

function ask(child: ChildProcess, job: PdfJob, limit: number): Promise<PdfAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<PdfAnswer>()
  const onAnswer = (answer: unknown): void => resolve(answer as PdfAnswer)
  const onExit = (code: number | null, signal: string | null): void =>
    reject(new PdfError('crash', `the PDF process ended (${signal ?? code})`))
  const onTime = (): void => reject(new PdfError('time', `no PDF within ${limit / 1000} seconds`))
  const timer = startTimer(onTime, limit)
  child.once('message', onAnswer).once('exit', onExit)
  child.send(job, (error) => error && reject(new PdfError('crash', error.message)))
  return promise.finally(() => {
    stopTimer(timer)
    child.off('message', onAnswer).off('exit', onExit)
  })
}
