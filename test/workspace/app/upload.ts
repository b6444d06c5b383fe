import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

const s3 = new S3Client({ region: 'ap-northeast-2' });
const sqs = new SQSClient({});

/** Stores a photo and tells the workers through Amazon SQS. */
export async function upload(key: string, body: Uint8Array): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: 'lens-sample-photos', Key: key, Body: body, StorageClass: 'INTELLIGENT_TIERING' }));
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.UPLOADS_QUEUE_URL, MessageBody: key }));
}
