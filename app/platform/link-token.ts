import { randomBytes } from 'node:crypto'

/** 128 random bits: a customer's link is found by nobody who was not given it. */
export function newLinkToken(): string {
  return randomBytes(16).toString('base64url')
}
