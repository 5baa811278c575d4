<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:cda="urn:hl7-org:v3" exclude-result-prefixes="cda">
  <xsl:output method="html" encoding="UTF-8"/>

  <xsl:template match="/cda:ClinicalDocument">
    <h1><xsl:value-of select="cda:title"/></h1>
    <dl>
      <dt>Type</dt><dd><xsl:value-of select="cda:code/@displayName"/></dd>
      <dt>Date</dt><dd><xsl:call-template name="date"><xsl:with-param name="time" select="cda:effectiveTime/@value"/></xsl:call-template></dd>
      <dt>Patient</dt><dd><xsl:apply-templates select="cda:recordTarget/cda:patientRole/cda:patient/cda:name"/></dd>
      <dt>INS</dt><dd><xsl:value-of select="cda:recordTarget/cda:patientRole/cda:id/@extension"/></dd>
      <xsl:apply-templates select="cda:author/cda:assignedAuthor"/>
      <dt>Conservation</dt><dd><xsl:value-of select="cda:custodian//cda:name"/></dd>
      <dt>Responsable</dt><dd><xsl:apply-templates select="cda:legalAuthenticator//cda:assignedPerson/cda:name"/></dd>
    </dl>
    <xsl:apply-templates select="cda:component"/>
  </xsl:template>

  <xsl:template match="cda:assignedAuthor">
    <dt>Auteur</dt><dd><xsl:apply-templates select="cda:assignedPerson/cda:name"/></dd>
    <dt>Structure</dt><dd><xsl:value-of select="cda:representedOrganization/cda:name"/></dd>
  </xsl:template>

  <xsl:template match="cda:name">
    <xsl:value-of select="cda:given"/><xsl:text> </xsl:text><xsl:value-of select="cda:family"/>
  </xsl:template>

  <xsl:template name="date">
    <xsl:param name="time"/>
    <xsl:value-of select="concat(substring($time, 7, 2), '/', substring($time, 5, 2), '/', substring($time, 1, 4))"/>
  </xsl:template>

  <xsl:template match="cda:component">
    <xsl:apply-templates select="cda:nonXMLBody/cda:text/cda:paragraph"/>
    <xsl:apply-templates select="cda:structuredBody/cda:component/cda:section"/>
  </xsl:template>

  <xsl:template match="cda:section">
    <h2><xsl:value-of select="cda:title"/></h2>
    <xsl:apply-templates select="cda:text"/>
    <xsl:apply-templates select="cda:component/cda:section"/>
  </xsl:template>

  <xsl:template match="cda:text"><div><xsl:apply-templates/></div></xsl:template>
  <xsl:template match="cda:paragraph"><p><xsl:apply-templates/></p></xsl:template>
  <xsl:template match="cda:list"><ul><xsl:apply-templates select="cda:item"/></ul></xsl:template>
  <xsl:template match="cda:item"><li><xsl:apply-templates/></li></xsl:template>
  <xsl:template match="cda:table | cda:thead | cda:tbody | cda:tr | cda:th | cda:td">
    <xsl:element name="{local-name()}"><xsl:apply-templates/></xsl:element>
  </xsl:template>
  <xsl:template match="cda:br"><br/></xsl:template>
</xsl:stylesheet>
