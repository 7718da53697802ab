/** So long somebody is still to be told what the register came to say of them, in days. */
export const TELL_WITHIN = 60
