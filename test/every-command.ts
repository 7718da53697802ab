/** Every command of the program, as the files export them that make one. */
import { join } from 'node:path'
import type { z } from 'zod'
import { foundCooperative } from '../app/domains/cooperative/index.ts'
import type { Command } from '../app/platform/command.ts'
import { callsOf, literal, propertyOf, root, type Node } from './architecture/source.ts'

export type AnyCommand = Command<z.ZodType, string, string>

const stated = callsOf('command')

/** The names that the source gives to its commands. */
export function namesOfCommands(): readonly string[] {
  return stated
    .map(({ call }) => String(literal(propertyOf((call['arguments'] as Node[])[0], 'name'))))
    .sort()
}

/** What the files with a command export, and what is made of its parts by whoever asks for it. */
export async function everyCommand(): Promise<AnyCommand[]> {
  const paths = [...new Set(stated.map(({ file }) => file.path))]
  const modules = await Promise.all(paths.map((path) => import(join(root, path)) as Promise<object>))
  const exported: unknown[] = [
    ...modules.flatMap((module) => Object.values(module) as unknown[]),
    foundCooperative(async () => undefined),
  ]
  return exported.filter(
    (one): one is AnyCommand => typeof one === 'object' && one !== null && 'input' in one && 'may' in one,
  )
}
