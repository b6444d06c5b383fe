/** By what names AWS is known, and by what other clouds are: who adds a cloud adds it to both lists of these, and to `LISTED` of `others.ts` if people list its services. */

/** Who has these uses AWS. */
export const TOOLS: ReadonlySet<string> = new Set([
  'amazon.aws',
  'aws-actions',
  'aws-cdk',
  'aws-sdk',
  'awscdk',
  'awscli',
  'awslocal',
  'awssdk',
  'boto3',
  'botocore',
  'community.aws',
  'lambda_runtime',
  'localstack',
  'pulumi/aws',
  'pulumi/awsx',
  'pulumi_aws',
]);
/** How addresses of objects begin. */
const S3_ADDRESSES = ['s3:/', 's3a:/', 's3n:/'];
/** By these AWS itself is known. */
export const PLATFORM: readonly string[] = [
  'AWS',
  'Amazon Web Services',
  '아마존 웹 서비스',
  'com.amazonaws',
  'terraform-provider-aws',
  ...S3_ADDRESSES,
  ...TOOLS,
];
/** By these another cloud is known. In small letters they stand in Terraform, as the beginnings of the types of resources. */
export const OTHER_CLOUDS: ReadonlySet<string> = new Set([
  'Alibaba Cloud',
  'Aliyun',
  'alicloud',
  'Azure',
  'azuread',
  'azurerm',
  'DigitalOcean',
  'GCP',
  'GKE',
  'Google Cloud',
  'google_compute',
  'google_container',
  'google_folder',
  'google_kms',
  'google_organization',
  'google_project',
  'google_service',
  'google_storage',
  'googleapis',
  'Huawei Cloud',
  'huaweicloud',
  'IBM Cloud',
  'ibm_is',
  'ibm_resource',
  'OpenStack',
  'OS::Cinder',
  'OS::Heat',
  'OS::Neutron',
  'OS::Nova',
  'Tencent Cloud',
  'tencentcloud',
  'terraform-google-modules',
  'terraform-ibm-modules',
]);

/** Clouds other than AWS, as they stand before what they call like it (`Aliyun ECS`, `gcpKms`) and begin the names of their resources (`alicloud_vpc`). */
export const CLOUD_WORDS: ReadonlySet<string> = new Set(
  'ali alibaba alicloud aliyun azure azuread azurerm digitalocean gcp google hcloud huawei huaweicloud ibm linode oci openstack scaleway tencent tencentcloud vultr yandex'.split(
    ' ',
  ),
);
