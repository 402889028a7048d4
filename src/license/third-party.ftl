<#-- What Kopdesk ships besides its own code: libraries as Maven knows them, then fonts and data. -->
<#function licenses of><#local text = ""><#list of as l><#local text = text + "(" + l + ") "></#list><#return text></#function>
Kopdesk ships the following works of others, each under its own licence.

Libraries
<#list dependencyMap as e>
  ${licenses(e.getValue())}${e.getKey().name} ${e.getKey().version} (${e.getKey().groupId}:${e.getKey().artifactId})<#if e.getKey().url??> ${e.getKey().url}</#if>
</#list>

Fonts
  (SIL Open Font License 1.1) Noto Sans, Copyright The Noto Project Authors https://github.com/notofonts (META-INF/fonts-OFL.txt)
  (MIT) Bootstrap Icons, Copyright The Bootstrap Authors https://icons.getbootstrap.com

Data
  (ODbL 1.0) Data kode wilayah: idn-area-data 4.0.1 (c) Fityan dan kontributor; nama dirapikan. Sumber asal: Kepmendagri 300.2.2-2138 Tahun 2025. (META-INF/wilayah-LICENSE-ODbL-1.0.md)
