/** Whether a text reads as a name: a noun phrase, Korean or English, without the particles and endings of a sentence. */

import { readFacet } from './facets';
import { isLabel } from './labels';
import { remembering } from './remember';
import { formsOf } from './word-lists';

/** A longer text is no heading and no name, whatever it says. */
const LONGEST = 200;
const LONGEST_NAME = 60;

const SENTENCE_WORD_KO =
  /[가-힣](?:[은는을를]|들[이은을도]|마다|는데|인데|지만|므로|니까|면서|에서|에게|에는|에도|에만|으로|으로는|부터|까지|이나|라는|라고|하여|하고|하며|하면|되면|으면|려면|해야|해서|에)$|^(?:은|는|을|를|이|가|에|로|으로|위해|통해|대해|위한|통한|대한|관한|때문에?|경우|경우엔|때|있게|없이|같은|다른|가장|매우|더|수|것|및)$|[A-Za-z0-9)](?:가|이|도|만|에|는|은|을|를)$/;
const ENDS_SENTENCE_KO =
  /(?:(?<!람)다|해요|세요|어요|아요|네요|예요|나요|[있없같않좋많적높낮받였았었했갖읽붙짧]음|(?<!사서|보관|우편|수신|발신|편지|저장)함|됨|다름|모름|(?<![게타레네])임|[해어아여라보려켜지][줌짐옴감]|시킴|것|까|때|경우|가능|불가능|불가|필요|불필요|[가-힣)]\s?[xoXO]|(?:하|만들|보)기|이상|이하|미만|이내|등|중|사용시|구축시|생성 시|사용 시)$/;
const SENTENCE_WORDS_EN = formsOf(
  `is|are|was|were|be|been|can|cannot|can't|will|would|should|must|may|has|have|had|does|do|sends|takes|gets|goes|comes|becomes|happens|expires?|don't|doesn't|isn't|you|your|we|our|they|their|it|its|it's|i|that|which|who|when|where|how|what|why|this|these|those|if|because|so|then|than|not|only|also|just|let's`,
);
const STARTS_SENTENCE = formsOf(
  `그|이|이때|그때|즉|또|또한|하지만|그러나|그래서|그리고|만일|만약|단|추가로|여기서|여기에|아래|위|대신|예를|여러|다음|다음은|다음의|각|각각의?|모든|어떤|대부분의?|대표적인|주로|보통|특정|기존|해당|단순히|자동으로|반드시|항상|약|총|서로|원하는|지원하는|지원되는|이후|하나의|두|세|네|다른|같은|내가|왜|언제|the|a|an|all|any|each|every|some|most|many|no|to|in|on|at|for|from|with|by|as|and|or|but|up|there|here|use|uses|used|using|allows?|provides?|supports?|enables?|helps?|makes?|lets?|gives?|contains?|creates?|runs?|stores?|integrates?|requires?|needs?|works?|based|good|great|ideal|best|default|does|consider|choose|ensure|make|think|remember|note|pay|get|see|check|click|go|create|select|set|add|configure|enable|install|launch|open|deploy`,
);

/** `수명이 짧음`, `자주 멈춤`: words from a subject to the last one, which is a verb made a noun. */
const SUBJECT_AND_REST = /[가-힣](?:이|가) (?:\S+ )*([가-힣]+)$/;
/** Nouns of other languages that end like such a verb. */
const LOAN_IN_M = /(?:템|폼|램|람|림|팀|줌|룸|돔|름|점)$/;

/** English words that begin a heading of what is done, or a remark, and no name: `Using CloudWatch`, `Creating a bucket`. */
const STARTS_ACTION = formsOf(
  `the|a|an|use|no|all|to|in|for|from|by|see|note|default|after|before|when|while|during|once|if|how|why|what|with|without|until|using|create|creating|uploading|importing|modify|configure|configuring|enable|enabling|install|installing|choose|choosing|attaching|deleting|adding|checking|making|setting|copying|sharing|requesting|deploying|accessing|managing|moving|securing|understand|understanding|working|running|starting|stopping|connecting|avoid|prevent|get|getting|validate|updating|minimize|minimise|implement|implementing|manage|fully|highly|low|lower|lowest|limited|unlimited|faster|cheaper|easy|easier|better|improved|increased|several|multiple|receive|receiving|upload|terminate|reduce|encrypt|decrypt|protect|safeguard|ensure|restrict|attach|detach|assign|associate|improve|eliminate|send|import|export|monitor|deploy|presign|takes`,
);
/** The same for verbs that are nouns as well, where an article tells: `Cancel a spot instance` but `Delete Marker`. */
const ACTION_ON = /^[A-Z]?[a-z]{2,12} (?:an?|the|your|any|all|its|new) /;
/** Verbs that stand alone before what they govern: `Provides: …`. */
const LONE_VERB = /^(?:provides|supports|enables|allows|helps|requires|needs|works|uses|regulates?|includes|contains|integrates)$/i;
/** `Exposing services in one network to another`: names have at most one of these. */
const PREPOSITIONS =
  / (?:of|in|with|for|to|from|on|at|into|over|across|within) (?=.* (?:of|in|with|for|to|from|on|at|into|over|across|within) )/;
/** Words inside an English heading, or at its end, that make it a phrase and no name. */
const PHRASE_EN =
  / (?:(?:as an?|by|via|using|between|without|from|integrates?|replicates?) |(?:across|of|for|to|with|in|by|from|and|or|the|an?)$)/i;
/** `Application events to several queues`: a way from one thing to another, in more words than names have. */
const LEADS = / (?:to|into|from) /;
const LEADS_WORDS = 5;
/** `last address in subnet`: without a capital at the beginning, and with what ties words together. */
const TIED = /^[a-z]+ .*(?<= )(?:to|into|from|with|for|of|in|on|at|per) /;
const TIED_WORDS = 4;
/** `Name resolution in VPCs`, `Auto Scaling with CloudWatch`: about the first of two, of which each has a name of its own. `Encryption in Transit` and `Lambda in VPC` are one. */
const ABOUT = / [Ww]ith | (?:in|on) (?:the|an?) |^\S+ \S+ .*(?<= )in (?!Transit|Flight|Motion|Use|Place|Time|Depth|Rest)[A-Z]/;
/** A word that says what the next one is like. */
const DESCRIBES =
  /^[가-힣]+(?:하는|되는|있는|없는|않는|[가-힣]른|많은|높은|낮은|좋은|적합한|가능한|필요한|동일한|강력한|유연한|느린|빠른)$/;
/** Adjectives that begin names: `짧은 폴링`. */
const ADJECTIVE = /^(?:짧은|작은|높은|낮은|많은|적은|넓은|좁은|얇은|깊은|얕은|굵은|늦은|좋은|검은|붉은)$/;

/** Signs of a sentence, of code or of a date, which no name has. */
const UNNAMED = /[;?!"“”<>↑↓|{}=~]|->|[.,:：…](?:\s|$)|\d{4}-\d\d-\d\d|[A-Za-z],[A-Za-z]|\+ \d|\s\*\s|^['‘:@/\\*>#`%]|\s>\s|https?:|\]\(/;
/** Last words of what a thing is as often as of what it is called. */
const DEFINES =
  /(?:서비스|기능|방식|대안|플랫폼|프로토콜|도구|데이터베이스|시스템|지원|제공|사용|처리 가능|적용|발생|존재|추가|설정|포함)$/;

/**
 * Whether a text reads as a name: a noun phrase without the particles and endings of a sentence.
 * `strict` also refuses phrases that as often define as name (`서버리스 서비스`), for lines that nothing else marks as a heading.
 */
export function isName(text: string, strict = false): boolean {
  return strict ? isStrictName(text) : isAnyName(text);
}

const isAnyName = remembering((text) => readsAsName(text, false));
const isStrictName = remembering((text) => readsAsName(text, true));

function readsAsName(text: string, strict: boolean): boolean {
  // Without brackets a longer text is a sentence: most are, and need no closer look.
  if (text.length > LONGEST || (text.length > LONGEST_NAME && !text.includes('('))) return false;
  const bare = withoutBrackets(text);
  if (bare.length === 0 || bare.length > LONGEST_NAME || !/\p{L}/u.test(bare) || UNNAMED.test(bare)) return false;
  const words = bare.split(' ');
  if (words.length > (strict ? 6 : 8) || isLabel(bare) || isEnglishPhrase(bare, words) || isKoreanPhrase(bare)) return false;
  if (words.some((word, at) => isSentenceWord(word) && !(at === 0 && words.length > 1 && ADJECTIVE.test(word)))) return false;
  return !strict || !(DEFINES.test(bare) || words.some((word) => DESCRIBES.test(word)));
}

function withoutBrackets(text: string): string {
  if (!/[(\t\n]|\s\s/.test(text)) return text.trim();
  return text
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is done, or said in passing, as English headings and labels have it. */
function isEnglishPhrase(bare: string, words: readonly string[]): boolean {
  const [first = ''] = words;
  const begins = first.toLowerCase();
  const { length } = words;
  if (length === 1) return LONE_VERB.test(first) || (STARTS_SENTENCE.has(begins) && /^\p{Ll}+$/u.test(first));
  if (STARTS_ACTION.has(begins) || (STARTS_SENTENCE.has(begins) && !isCapitalised(words))) return true;
  if ([ACTION_ON, PHRASE_EN, PREPOSITIONS, ABOUT].some((pattern) => pattern.test(bare))) return true;
  if ((length >= LEADS_WORDS && LEADS.test(bare)) || (length >= TIED_WORDS && TIED.test(bare))) return true;
  // Small words alone are a remark: names have a capital, a digit or stand short.
  return /^[\x20-\x7e]+$/.test(bare) && !/[A-Z0-9]/.test(bare.slice(1)) && length > (/^[A-Z]/.test(bare) ? 4 : 3);
}

/** "The", "Use", "On" begin names too, where all words of them are capital: "Use Case" is a label, "On-Demand" one word. */
function isCapitalised(words: readonly string[]): boolean {
  return /^[A-Z]/.test(words[0] ?? '') && !words.some((word) => /^[a-z]{4,}$/.test(word)) && words.length <= 4;
}

function isKoreanPhrase(bare: string): boolean {
  if (ENDS_SENTENCE_KO.test(bare) || endsInVerb(bare) || /(?<![결효성초통경])과$|[가-힣]와$/.test(bare)) return true;
  return /^(?:두|세|네|몇|\d+)\s?(?:가지|개|종류)|^(?:최대|최소|약|총)\s?\d/.test(bare);
}

/** `어플리케이션이 자주 멈춤`: a subject, and a verb made a noun by the ㅁ that it ends in. */
function endsInVerb(text: string): boolean {
  const last = SUBJECT_AND_REST.exec(text)?.[1] ?? '';
  const closes = last !== '' && (last.charCodeAt(last.length - 1) - 0xac00) % 28 === FINAL_M;
  return closes && !LOAN_IN_M.test(last);
}

/** Index of ㅁ among the 28 final consonants of a Hangul syllable. */
const FINAL_M = 16;

/**
 * Whether a text is a noun with a clause before it: `고객 제공 키를 사용하는 서버 측 암호화`. Right of such a phrase a definition must be marked,
 * since sentences begin like it.
 */
export function isClauseName(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = text.replace(/\([^()]*\)?/g, '').trim();
  const words = bare.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (bare.length > 60 || words.length < 2 || words.length > 11 || STARTS_SENTENCE.has((words[0] ?? '').toLowerCase()) || isLabel(bare))
    return false;
  if (/[;?!<>|{}=~]|->|[.,]\s|면서|하며|하고/.test(bare) || ENDS_SENTENCE_KO.test(bare) || SENTENCE_WORD_KO.test(last) || readFacet(bare))
    return false;
  if (/(?:유지|복제|추가|변경|저장|이동|삭제|생성|객체|데이터)$/.test(last)) return false;
  return words.slice(0, -1).some((word) => /[가-힣](?:하는|되는|[한된])$/.test(word));
}

/** A word that only sentences have: with a particle or an ending, or a small English word. */
function isSentenceWord(word: string): boolean {
  // Every Korean one ends in Hangul.
  return word.charCodeAt(word.length - 1) < 0x80 ? SENTENCE_WORDS_EN.has(word.toLowerCase()) : SENTENCE_WORD_KO.test(word);
}

/** Whether a definition has something of a sentence, as opposed to a list of names. */
export function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return ENDS_SENTENCE_KO.test(text.trim()) || words.some(isSentenceWord) || /\b(?:a|an|the|of|for|to|with|in)\b/.test(text);
}

/** Last words of a step of a procedure: `1. 버킷 생성: …`. */
export const STEP =
  /(?:생성|설정|선택|클릭|복사|추가|시작|종료|접속|요청|실행|배포|업로드|다운로드|확인|입력|활성화|설치|연결|등록|삭제|변경)\s*(?:하기)?$/;
