import type { OnlineAccount } from './account.db.ts'

/** The sealed key that held on a moment; undefined when none did. */
export function keyOn(
  { sealedKey, formerKeys }: Pick<OnlineAccount, 'sealedKey' | 'formerKeys'>,
  on: Date,
): string | undefined {
  return formerKeys.find(({ until }) => on < until)?.key ?? sealedKey ?? undefined
}
