/** What stands in brackets after a name: another form of it, or a remark. */

import { isAbbreviation } from './abbreviations';
import { splitGroup } from './joined-names';
import { isName } from './names';

const REMARK =
  /^(?:기본|고급|선택|필수|옵션|무료|유료|권장|추천|기본 ?값|심화|중요|신규|구버전|레거시|이름만.*|new|default|optional|required|deprecated|legacy|recommended|important|preview|beta|advanced|basic|example|simple)$/i;

/** The other names and the remarks in the bracket `content` behind `name`. */
export function readBracket(name: string, content: string): { aliases: string[]; remarks: string[] } {
  const text = content.replace(/^(?:=|aka\.?|a\.k\.a\.?|또는|혹은|이하|약자[:는]?|formerly|previously|구|옛)\s*/i, '').trim();
  if (text === '') return { aliases: [], remarks: [] };
  const marked = text !== content || content.includes('=');
  if (splitGroup(text).length > 1 && !content.includes(',') && !isAbbreviation(name, text)) return { aliases: [], remarks: [text] };
  const parts = text
    .split(/\s*,\s*=?\s*|\s*=\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  const hangulName = /[가-힣]/.test(name);
  if (parts.length > 1 && !marked) {
    const mixed = parts.some((part) => /[가-힣]/.test(part)) && parts.some((part) => !/[가-힣]/.test(part));
    const translated = !hangulName && parts.every((part) => /^[가-힣][가-힣 ]*$/.test(part));
    const spelled = parts.some((part) => isAbbreviation(part, name) || isAbbreviation(name, part));
    // "(HDD, SAN)" lists examples; "(RPO, 복구 시점 목표)" and "(제한 시간 초과, 표시 제한 시간)" list names.
    if ((mixed || translated || spelled) && parts.every((part) => isName(part) && !isRemark(part))) return { aliases: parts, remarks: [] };
    return { aliases: [], remarks: [text] };
  }
  if (parts.every((part) => isName(part) && !isRemark(part)) && (marked || isOtherForm(name, text))) return { aliases: parts, remarks: [] };
  return { aliases: [], remarks: [text] };
}

function isRemark(text: string): boolean {
  return REMARK.test(text) || /^[\d\s~.,:%+/-]+|[+＋]|\d{4}년|필수$|만 가능$|^(?:ex|예)\b/i.test(text);
}

/** Whether a bracket after a name holds another form of it: its abbreviation, its long form, or its word in the other language. */
function isOtherForm(name: string, text: string): boolean {
  const hangulName = /[가-힣]/.test(name);
  const hangulText = /[가-힣]/.test(text);
  if (isAbbreviation(text, name) || isAbbreviation(name, text)) return true;
  if (hangulName !== hangulText) {
    // "SQS 오토스케일링(ASG)": the letters are another term's.
    const latin = /^[A-Z][A-Za-z0-9]*(?= [가-힣])/.exec(name)?.[0];
    if (latin && /^[A-Z]{2,6}$/.test(text) && text[0] !== latin[0]) return false;
    // One English word for several Korean ones is a keyword ("Simple", "Weighted") rather than a name.
    return hangulText || /^[A-Z0-9]{2,8}$/.test(text) || /[ -]/.test(text) || !name.includes(' ') || /^[A-Z]\w+[A-Z@-]/.test(text);
  }
  if (!hangulName)
    return (
      text.split(' ').length >= 3 ||
      /^(?:Amazon|AWS) /.test(text) ||
      (/^[A-Z][A-Z0-9-]{1,7}$/.test(text) && text[0] === name.replace(/^(?:Amazon|AWS)\s+/, '')[0])
    );
  return false;
}
