import type { Localised } from './language';

interface Exam {
  readonly name: Localised<string>;
  /** The guide's domains, in its order; a tag counts them from 1. */
  readonly domains: readonly Localised<string>[];
}

/** Exam guides whose domains notes refer to, as the guides name them. */
export const EXAMS = {
  clf: {
    name: { en: 'Cloud Practitioner (CLF-C02)', ko: '클라우드 프랙티셔너(CLF-C02)' },
    domains: [
      { en: 'Cloud Concepts', ko: '클라우드 개념' },
      { en: 'Security and Compliance', ko: '보안 및 규정 준수' },
      { en: 'Cloud Technology and Services', ko: '클라우드 기술 및 서비스' },
      { en: 'Billing, Pricing, and Support', ko: '결제, 요금 및 지원' },
    ],
  },
  saa: {
    name: { en: 'Solutions Architect – Associate (SAA-C03)', ko: '솔루션스 아키텍트 – 어소시에이트(SAA-C03)' },
    domains: [
      { en: 'Design Secure Architectures', ko: '보안 아키텍처 설계' },
      { en: 'Design Resilient Architectures', ko: '복원력을 갖춘 아키텍처 설계' },
      { en: 'Design High-Performing Architectures', ko: '고성능 아키텍처 설계' },
      { en: 'Design Cost-Optimized Architectures', ko: '비용에 최적화된 아키텍처 설계' },
    ],
  },
  dva: {
    name: { en: 'Developer – Associate (DVA-C02)', ko: '개발자 – 어소시에이트(DVA-C02)' },
    domains: [
      { en: 'Development with AWS Services', ko: 'AWS 서비스를 이용한 개발' },
      { en: 'Security', ko: '보안' },
      { en: 'Deployment', ko: '배포' },
      { en: 'Troubleshooting and Optimization', ko: '문제 해결 및 최적화' },
    ],
  },
} as const satisfies Record<string, Exam>;

export type ExamId = keyof typeof EXAMS;

/** `saa/1`: the exam and the number of its domain, from 1. */
export type ExamTag = `${ExamId}/${number}`;
