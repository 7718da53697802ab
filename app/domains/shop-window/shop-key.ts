import type { Secrets } from '../../platform/secrets.ts'
import type { Id } from '../../values/id.ts'
import { sha256Of } from '../../values/sha256.ts'

export const KEY_KINDS = ['orders', 'woocommerce'] as const
/** How orders come: by our own API, or as webhooks of WooCommerce. */
export type KeyKind = (typeof KEY_KINDS)[number]

/** A key as its member sees it; the key itself was shown once. */
export type ShopKey = {
  readonly id: Id<'shop-key'>
  readonly businessId: Id<'business'>
  readonly kind: KeyKind
  readonly name: string
  readonly madeAt: Date
  readonly lastUsedAt: Date | undefined
  readonly ended: boolean
}

/** In whose name an order comes. */
export type KeyHolder = {
  readonly cooperativeId: Id<'cooperative'>
  readonly keyId: Id<'shop-key'>
  readonly businessId: Id<'business'>
  readonly memberId: Id<'member'>
  readonly personId: Id<'person'>
  readonly kind: KeyKind
}

/**
 * The key itself, made of its id and the key of the installation: so it is kept nowhere, and yet a signature made with
 * it can be checked. Another key of the installation makes all of these another.
 */
export function keyText(secrets: Pick<Secrets, 'keyedHash'>, keyId: Id<'shop-key'>): string {
  return `gilde_${secrets.keyedHash('shop-key', keyId).toString('base64url')}`
}

/** What is kept of a key: it has so much chance in it that a plain SHA-256 tells nothing. */
export function keyHash(text: string): Buffer {
  return sha256Of(text)
}

/** The key in an `Authorization` header (RFC 6750 §2.1); undefined when it carries none of ours. */
export function keyIn(authorization: string | null): string | undefined {
  return /^Bearer +(gilde_[A-Za-z0-9_-]{43})$/i.exec(authorization ?? '')?.[1]
}
