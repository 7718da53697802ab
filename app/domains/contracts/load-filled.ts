/** Reads what a text says for one member, with its places filled in. */
import { createHash } from 'node:crypto'
import type { Tx } from '../../platform/database.ts'
import { contractPaper as words } from '../../text/nl/contract-paper.ts'
import { schemes } from '../../text/nl/schemes.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { cooperativeById, type Cooperative } from '../cooperative/index.ts'
import {
  addressOn,
  businessesOfMember,
  isMemberOn,
  isOpen,
  memberAddresses,
  memberById,
  type Member,
} from '../members/index.ts'
import { schemeOfMember, type SchemeOfMember } from '../pots/index.ts'
import { contractTextById } from './contract-text.db.ts'
import { fillIn, placesIn, type ContractText, type Facts, type FilledText } from './contract-text.ts'

/** What a member is asked to sign, before it is kept. */
export type ToSign = {
  readonly member: Member
  readonly cooperative: Cooperative
  readonly text: ContractText
  readonly filled: FilledText
  readonly startsOn: Day
  /** Where the text says by which rules money is shared out. */
  readonly schemeVersionId: Id<'scheme-version'> | undefined
  /** By which is seen that what is kept is what the paper says. */
  readonly hash: string
}

/** Why a text cannot be filled in for somebody. */
export type FillRefusal =
  | 'text-not-found'
  | 'contract-not-a-member'
  | 'contract-no-scheme'
  | 'contract-place-empty'

/**
 * A text as one member would sign it, from a day on. Always in Dutch: that is the language that both sides sign in.
 *
 * Refuses `text-not-found`, who is no member on that day (`contract-not-a-member`), `contract-no-scheme` where the text
 * says the scheme and none holds then, and `contract-place-empty`.
 */
export async function textToSign(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly textId: Id<'contract-text'>; readonly memberId: Id<'member'>; readonly startsOn: Day },
): Promise<Result<ToSign, FillRefusal>> {
  const { textId, memberId, startsOn } = of
  const text = await contractTextById(tx, cooperativeId, textId)
  const cooperative = await cooperativeById(tx, cooperativeId)
  if (!text || !cooperative) return refuse('text-not-found')
  const member = await memberById(tx, cooperativeId, memberId)
  if (!member || !isMemberOn(member, startsOn))
    return refuse('contract-not-a-member', { name: member?.name ?? '' })
  const saysScheme = placesIn([text.title, text.inShort, text.body].join('\n')).includes('regeling')
  const telling = { words: schemes, language: 'nl' } as const
  const scheme = saysScheme ? await schemeOfMember(tx, cooperativeId, memberId, startsOn, telling) : undefined
  if (saysScheme && !scheme) return refuse('contract-no-scheme', { day: startsOn })
  const businesses = (await businessesOfMember(tx, cooperativeId, memberId)).filter(isOpen)
  const lives = addressOn(await memberAddresses(tx, cooperativeId, memberId), startsOn)
  const filled = fillIn(
    text,
    factsOf(
      member,
      cooperative,
      businesses.map(({ tradeName }) => tradeName),
      scheme,
      startsOn,
      lives ? `${lives.street}, ${lives.postcode} ${lives.city}` : '',
    ),
  )
  if (!filled.ok) return filled
  const schemeVersionId = scheme?.versionId
  const hash = createHash('sha256')
    .update(JSON.stringify([textId, memberId, startsOn, schemeVersionId ?? null, filled.value]))
    .digest('hex')
  return ok({ member, cooperative, text, filled: filled.value, startsOn, schemeVersionId, hash })
}

function factsOf(
  member: Member,
  cooperative: Cooperative,
  businesses: readonly string[],
  scheme: SchemeOfMember | undefined,
  startsOn: Day,
  adres: string,
): Facts {
  return {
    naam: member.name,
    voornaam: member.firstName,
    adres,
    lid_sinds: formatDay(member.joinedOn, 'nl'),
    onderneming: businesses.length > 0 ? businesses.join(', ') : words.noBusiness,
    cooperatie: cooperative.legalName,
    kvk: cooperative.kvk,
    plaats: cooperative.address.city,
    regeling: scheme === undefined ? '' : scheme.sentences.map((sentence) => `- ${sentence}`).join('\n'),
    ingang: formatDay(startsOn, 'nl'),
  }
}
