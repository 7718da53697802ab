import type { proofs as nl } from '../nl/proofs.ts'

export const proofs: typeof nl = {
  title: (f) => `You were a member until ${f.day}`,
  lead: (f) =>
    `You can still read and keep your proofs here, until ${f.day}. That is how long the co-op must keep its books.`,
  own: 'Your proofs',
  statements: 'Your statements',
  statementsWhat: 'What the municipality reads of you, month by month. Also what still waits for you.',
  permission: 'Your permission of the municipality',
  permissionWhat: 'What the municipality allowed, from when until when, and the letter.',
  contracts: 'Your agreements',
  contractsWhat: 'What you agreed with the co-op, and the letters about it.',
  membership: 'Proof that you were a member (pdf)',
  membershipWhat: 'From which day to which you were a member.',
  portfolio: 'Proof of what you did (pdf)',
  portfolioWhat: 'For an employer, a school or yourself. You choose what goes on it.',
  pot: 'Your pot',
  potWhat: 'What came in and went out.',
  reading:
    'For the rest you can only read here. Is something wrong, or do you want to be a member again? Ask the co-op.',
  back: 'Back to your proofs',
}
