import { paths } from '../../../web/paths.ts'

/** The addresses of stopping: one's own, or those about a member whom one helps. */
export function leavingAt(coop: string, member?: string) {
  const road = member === undefined ? paths.leaving(coop) : paths.memberLeaving(coop, member)
  return { road, takeBack: `${road}/terug`, told: `${road}/verteld` } as const
}
