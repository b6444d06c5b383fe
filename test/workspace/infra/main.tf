# Photo pipeline: uploads land in an S3 bucket, an SQS queue feeds the workers behind an Application Load Balancer.
resource "aws_s3_bucket" "photos" {
  bucket = "lens-sample-photos"
}

resource "aws_s3_bucket_lifecycle_configuration" "photos" {
  bucket = aws_s3_bucket.photos.id

  rule {
    id     = "archive"
    status = "Enabled"

    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }
  }
}

resource "aws_sqs_queue" "uploads" {
  name                       = "uploads"
  visibility_timeout_seconds = 90
}

resource "aws_lb" "web" {
  name               = "web"
  load_balancer_type = "application"
}

resource "aws_autoscaling_group" "workers" {
  min_size         = 1
  max_size         = 6
  desired_capacity = 2
}

data "aws_iam_policy_document" "read_photos" {
  statement {
    actions   = ["s3:GetObject", "kms:Decrypt"]
    resources = ["${aws_s3_bucket.photos.arn}/*"]
  }
}
