/** By what neighbours the names of AWS are known for sure: the counterpart of `GIVEAWAYS`. Keys are small letters, as in `lexicon.ts`. */

import type { OtherSense } from './other-sense';

/** By these neighbours a name is known in a text that says nothing else of AWS, too: `S3에 올린다` is how a first note begins. (COSE has keys of the type EC2.) */
export const ASSURANCES: Readonly<Record<string, readonly Pick<OtherSense, 'before' | 'behind'>[]>> = {
  ec2: [
    { behind: /^(?:에|에서|로|를|은|는|의|와)(?:도|는|만)? / },
    { before: /\b(?:on|in|to|from|our|an) $/i, behind: /^(?! (?:key|curve|point))/i },
  ],
  s3: [
    {
      behind:
        /^(?:에|에서|로|로부터)(?:도|는|만)? |^ ?(?:버킷|업로드|스토리지)|^ (?:uploads?|downloads?|storage|endpoints?|credentials|clients?|backends?)\b/,
    },
    {
      before: /\b(?:data|files?|images?|logs|backups?|assets|artifacts?) (?:from|in|on|to) $/i,
      behind: /^(?! (?:class|method|object|generic|vector))/,
    },
    {
      before:
        /\b(?:upload|download|store|save|sync|copy|copie|back|archive|export|import)[sd]?(?:e?d|ing)?\b[^.;:]{0,24} (?:to|from|in|into|on|up to) $/i,
    },
  ],
};

/** Behind these words people write a service's name in small letters, too, where the document names it in full elsewhere: `invoke the lambda`, `SQS or lambda`. */
export const SPOKEN_BEHIND: Readonly<Record<string, RegExp>> = {
  lambda: /\b(?:an?|the|these|those|or|and|to|for|from|by|via|with|invokes?|triggers?|calls?|deploy) $/i,
};
