/** The door to those who take payments for a co-operative: what one is like, only its own file knows. */
import type { Cents } from '../values/money.ts'
import type { Config } from './config.ts'
import type { Secrets } from './secrets.ts'

/** What is asked of a customer. `id` is ours, a UUID: asked twice, it is made once. */
export type PaymentAsked = {
  readonly id: string
  readonly amount: Cents
  readonly description: string
  /** Where the customer comes back to. */
  readonly returnUrl: string
  /** Where a message goes that something changed; left out where nobody could reach it. */
  readonly noticeUrl?: string
  readonly language: 'nl' | 'en'
}

/** A payment that was made: its id with them, and where the customer pays. */
export type PaymentMade = { readonly providerId: string; readonly checkoutUrl: string }

/** How a payment stands with them. Cents: `came` when it is paid, `went` back to the customer after that. */
export type PaymentStanding = {
  readonly state: 'open' | 'paid' | 'failed' | 'expired' | 'canceled'
  readonly amount: Cents
  /** Whether it is in euros and carries our id: else it is not ours. */
  readonly ours: string | undefined
  readonly went: Cents
  readonly paidAt: Date | undefined
}

/** Speaks as one account. Each question throws `PaymentsSilent` when it is to be asked again later. */
export type PaymentAccount = {
  isLetIn(): Promise<boolean>
  /** Undefined when they refuse it, or do not let us in. */
  make(asked: PaymentAsked): Promise<PaymentMade | undefined>
  /** Undefined when they do not know it. */
  standing(providerId: string): Promise<PaymentStanding | undefined>
}

/** Where this installation reaches providers: addresses of APIs, without a slash at the end. */
export type ProviderAddresses = Pick<Config, 'mollieUrl'>

/** What is so of a provider: a row in `online-providers.ts`. */
export type OnlineProvider = {
  /** As it is kept with a payment and a key, so it never changes: lower case, without spaces. */
  readonly word: string
  /** As people read it. */
  readonly name: string
  /** How a key of an account starts, for who looks for it. */
  readonly keyStarts: readonly string[]
  /** Whether a text can be a key: looked at before anybody is asked. */
  isKey(text: string): boolean
  /** Whether a line of the bank says that it is of them: then they may be paying out. */
  isNamedIn(line: string): boolean
  /** Speaks as the account of a key. */
  account(addresses: ProviderAddresses, key: string): PaymentAccount
}

/** An account, and with whom it is. */
export type ProviderAccount = { readonly provider: OnlineProvider; readonly account: PaymentAccount }

/** What the office needs: who there is, to keep keys, and to speak as an account. */
export type OnlinePayments = {
  /** The first is proposed to who chooses. */
  readonly providers: readonly OnlineProvider[]
  /** The key and with whom it is go together, so that who says yes to one says yes to both. */
  seal(provider: OnlineProvider, key: string): string
  /** Undefined when the key cannot be opened: it was sealed by another installation, or its provider is gone. */
  connect(sealedKey: string): ProviderAccount | undefined
}

/** For what the key of an account is sealed. */
const SEAL = 'online payments key'

/** With whom a key is that was sealed when there was one provider. */
const FIRST = 'mollie'

/** Online payments as this installation knows them. */
export function onlinePayments(
  providers: readonly OnlineProvider[],
  addresses: ProviderAddresses,
  secrets: Secrets,
): OnlinePayments {
  const opened = (sealedKey: string): string => {
    try {
      return secrets.unseal(SEAL, sealedKey)
    } catch {
      return ''
    }
  }
  return {
    providers,
    seal: ({ word }, key) => secrets.seal(SEAL, `${word} ${key}`),
    connect(sealedKey) {
      const [key, word = FIRST] = opened(sealedKey).split(' ').toReversed()
      const provider = providers.find((one) => one.word === word)
      return provider && key ? { provider, account: provider.account(addresses, key) } : undefined
    },
  }
}

/** The name of a provider that a payment was made with; its word when it is not there any more. */
export function nameOfProvider(providers: readonly OnlineProvider[], word: string): string {
  return providers.find((one) => one.word === word)?.name ?? word
}

/** Nothing came back, or a word that it is not possible now. */
export class PaymentsSilent extends Error {
  override readonly name = 'PaymentsSilent'
}
