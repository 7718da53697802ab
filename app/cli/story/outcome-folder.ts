/** The folder that a story leaves: made when it is not there, and gone again when nothing comes of it. */
import { access, constants, mkdir, readdir, rm } from 'node:fs/promises'
import { CliError } from '../cli-command.ts'

export type OutcomeFolder = {
  readonly path: string
  /**
   * Takes back whatever was put there: everything in it, and the folder itself when it was not there
   * before.
   */
  takeBack(): Promise<void>
}

/**
 * Makes sure of an empty folder that can be written in.
 *
 * @throws CliError (exit code 2) with one sentence when it is a file, holds something, or may not be written
 */
export async function outcomeFolder(path: string): Promise<OutcomeFolder> {
  const before = await namesIn(path)
  if (before && before.length > 0)
    throw new CliError(`${path} is not empty; choose a folder that is not there yet.`, 2)
  const first = await mkdir(path, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`${path} cannot be made (${error.code}).`, 2)
  })
  await access(path, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`${path} cannot be written in (${error.code}).`, 2)
  })
  return {
    path,
    async takeBack() {
      if (first !== undefined) return rm(first, { recursive: true, force: true })
      for (const name of (await namesIn(path)) ?? [])
        await rm(`${path}/${name}`, { recursive: true, force: true })
    },
  }
}

/** What is in a folder; undefined when it is not there. */
async function namesIn(path: string): Promise<string[] | undefined> {
  try {
    return await readdir(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new CliError(
      code === 'ENOTDIR' ? `${path} is a file, not a folder.` : `${path} cannot be read (${code}).`,
      2,
    )
  }
}
