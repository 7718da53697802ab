/**
 * What people write in own words is looked at by the door, in every command: the inputs are walked, and a text of which
 * nobody said what it is has the shape `ownWords`.
 */
import { describe, expect, test } from 'vitest'
import { bsnInOwnWords, isOwnWords } from '../app/platform/own-words.ts'
import { isFreeText, nodesOf } from './architecture/input-walk.ts'
import { everyCommand } from './every-command.ts'

const commands = (await everyCommand()).filter(({ may }) => may !== 'job' && may !== 'operator')
const places = commands.flatMap((command) => nodesOf(command.input).map((node) => ({ command, node })))

test('a free text of a person is in own words', () => {
  const none = places
    .filter(({ node }) => isFreeText(node) && !isOwnWords(node.shape))
    .map(({ command, node }) => `${command.name} ${node.path}`)
    .filter((place) => !NO_WORDS.some((one) => one.test(place)))
  expect(none).toEqual([])
})

test('what is no text in own words is named for a reason that still holds', () => {
  const all = places.map(({ command, node }) => `${command.name} ${node.path}`)
  expect(NO_WORDS.filter((one) => !all.some((place) => one.test(place)))).toEqual([])
})

describe('a number that looks like a BSN is seen', () => {
  const own = places.filter(({ node }) => isOwnWords(node.shape))
  test.each(own.map(({ command, node }) => [`${command.name} ${node.path}`, command, node] as const))(
    '%s',
    (_, command, node) => {
      const input = (text: string) => command.input.parse(node.put(text))
      expect(bsnInOwnWords(command.input, input('Klant 111.222.333'))).toBe('111.222.333')
      expect(bsnInOwnWords(command.input, input('Klant 123456789'))).toBeUndefined()
    },
  )
})

/** Texts that say who, where or which one, by command and field; those of a machine; and what stands on an invoice. */
const NO_WORDS: readonly RegExp[] = [
  // who, and what they call themselves or their work
  /^(members|people|joining|benefits|sales|spending)\.[\w-]+ (name|firstName|tradeName|trade|contact|supplier)$/,
  / supplier\.added\.name$/,
  /^payments\.enter-[\w-]+ holder$/,
  /^cooperative\.edit-identity legalName$/,
  /^quotes\.accept-quote name$/,
  // what a member had said, sent back by who decides, to see that nothing was said since
  /^facilities\.answer-deposit reply$/,
  // where
  / (street|postcode|city|municipality|address|email|phone|website)$/,
  /^spending\.[\w-]+ (from|to)$/,
  // which one: each of these is held to its own form by the command
  / (iban|fromIban|kvk|oin|vatNumber|clientNumber|account|seen)$/,
  / (amounts|lines)\[\]\.account$/,
  /^payments\.enter-payee-account reference$/,
  /^tax\.[\w-]+ paymentReference$/,
  /^(spending|shop-window)\.[\w-]+ number$/,
  // an order as a web shop tells it: nobody of ours writes it
  /^shop-window\.note-changed-order told\.order\./,
  /^spending\.enter-supplier-invoice reference$/,
  /^appointments\.choose-reminder-way number$/,
  // what a setting is called
  /^pots\.[\w-]+ (draft\.)?(name|steps\[\]\.label)$/,
  /^bank\.add-account name$/,
  /^benefits\.propose-policy policy\.deductibleCostRules\[\]\.category$/,
  /^guidance\.choose-rung (stands|wants)$/,
  // files, and what a machine says
  / (minutes|letter|document|quote|receipt|scans\[\]|photos\[\]|pages\[\])\.name$/,
  /^(bank\.import-file|cooperative\.upload-logo|spending\.keep-receipt) name$/,
  /^spending\.keep-receipt reading\.lines$/,
  /^bank\.match-line proposed\.reasons/,
  /^importing\.put-import /,
  /^people\.([\w-]*passkey|set-up-second-factor|[\w-]*municipal[\w-]*) /,
  / sealed\w*$/,
  /^shop-window\.note-failed-order why$/,
  // what stands on an invoice or quote has its own notice beside the sum, and numbers of orders are its daily work
  /^(sales|quotes|recurring)\.[\w-]+ (reference|note|lines\[\]\.description|lines\[\]\.unit|billing\[\]\.name)$/,
  /^shop-window\.(take-order |note-changed-order told\.order\.)(number$|customer\.|lines\[\]\.)/,
  /^cooperative\.set-invoice-terms invoiceFooter$/,
]
