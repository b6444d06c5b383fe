"""Makes a thumbnail of every photo that arrives in the S3 bucket."""

import os

import boto3

s3 = boto3.client("s3")
sqs = boto3.client("sqs")
albums = boto3.resource("dynamodb").Table(os.environ["ALBUMS_TABLE"])


def handler(event, context):
    # The batch comes from SQS; a message that fails goes to the dead-letter queue.
    newest = sorted(event["Records"], key=lambda record: record["eventTime"])
    for record in newest:
        photo = s3.get_object(Bucket=record["bucket"], Key=record["key"])
        albums.put_item(Item={"id": record["key"], "size": photo["ContentLength"]})


if __name__ == "__main__":
    print(sqs.get_queue_url(QueueName="uploads"))
